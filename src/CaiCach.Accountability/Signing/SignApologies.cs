using System.Globalization;
using CaiCach.Accountability.Apologies;
using CaiCach.Dossiers;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Signing;

/// <summary>
/// The head of the agency signs letters, up to fifty in one action; each gets the agency's next number of the year. What cannot be signed is left
/// and named; when nothing can, nothing is changed.
/// </summary>
public sealed class SignApologies(AppDb db, ActionRunner actions, FactsReader facts, PostReader posts, UnitDirectory units)
{
    public const int Maximum = 50;

    public Task<Outcome<SignedApologies>> RunAsync(SignApologiesOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<SignedApologies>(AccountabilityActions.Sign, options, context, async scope =>
        {
            var ids = options.ApologyIds.Distinct().ToList();
            if (ids.Count is 0 or > Maximum)
            {
                return new Refusal("apology.how_many", $"Chọn từ 1 đến {Maximum} thư.", nameof(options.ApologyIds));
            }

            // In the order of agency and time, so that two signers never wait for each other's counters crosswise.
            var apologies = await db.Set<Apology>().Where(a => ids.Contains(a.Id)).OrderBy(a => a.AgencyId).ThenBy(a => a.Id).ToListAsync(cancellationToken);
            var visible = apologies.Where(a => ApologyAccess.Allows(context.Authority, AccountabilityPermissions.View, a)).ToList();
            var left = ids.Except(visible.Select(a => a.Id)).Select(id => new NotSigned(id, Refusal.NotFound("thư xin lỗi"))).ToList();
            if (visible.Any(a => !context.Authority.Allows(AccountabilityPermissions.Sign, new Subject(null, null, a.AgencyId))))
            {
                return Refusal.Forbidden();
            }

            var signed = new List<SignedApology>();
            foreach (var (apology, signer) in await CheckAsync(visible, scope, cancellationToken))
            {
                if (signer.Succeeded)
                {
                    signed.Add(await SignAsync(apology, signer.Value, scope, cancellationToken));
                }
                else
                {
                    left.Add(new NotSigned(apology.Id, signer.Refusals[0]));
                }
            }

            return signed.Count > 0 ? new SignedApologies(signed, left) : left.Select(l => l.Reason).ToList();
        }, cancellationToken);

    async Task<List<(Apology Apology, Outcome<PostHolder> Signer)>> CheckAsync(List<Apology> apologies, ActionScope scope, CancellationToken cancellationToken)
    {
        var ids = apologies.Select(a => a.DossierId).ToList();
        var dossiers = await db.Set<Dossier>().AsNoTracking().Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, cancellationToken);
        var heads = await AsHeadAsync(scope.Context.Actor, cancellationToken);
        var result = new List<(Apology, Outcome<PostHolder>)>();
        foreach (var apology in apologies)
        {
            var dossier = dossiers[apology.DossierId];
            result.Add((apology, heads.GetValueOrDefault(apology.AgencyId) is not { } post
                ? new Refusal("apology.signer_not_head", "Chỉ thủ trưởng cơ quan giải quyết hồ sơ được ký thư xin lỗi và hẹn lại.")
                : apology.State != ApologyState.Drafted
                    ? new Refusal("apology.not_a_draft", $"Thư của hồ sơ {dossier.Code} đang ở trạng thái \"{apology.State.Label()}\", không thể ký.")
                    : ApologyRules.StillFits(apology, dossier, await facts.OfAsync(dossier, scope.Now, cancellationToken)) is { } refusal ? refusal : post));
        }

        return result;
    }

    /// <summary>The agencies that the person heads now, with the post; the one acted from goes first.</summary>
    async Task<Dictionary<Guid, PostHolder>> AsHeadAsync(Actor actor, CancellationToken cancellationToken)
    {
        var snapshot = await units.GetAsync(cancellationToken);
        return (await posts.OfAsync(actor.OfficialId, cancellationToken))
            .Where(p => p.Role == Role.AgencyHead && snapshot.Find(p.UnitId) is not null)
            .OrderByDescending(p => p.PostId == actor.PostId)
            .DistinctBy(p => snapshot[p.UnitId].AgencyId).ToDictionary(p => snapshot[p.UnitId].AgencyId);
    }

    async Task<SignedApology> SignAsync(Apology apology, PostHolder signer, ActionScope scope, CancellationToken cancellationToken)
    {
        var today = LocalClock.ToLocalDate(scope.Now);
        var agency = (await units.GetAsync(cancellationToken))[apology.AgencyId];
        apology.Number = await ApologyNumbers.NextAsync(db, agency, today, cancellationToken);
        (apology.NumberYear, apology.NumberAgencyId, apology.State, apology.SignedAt) = (today.Year, agency.Id, ApologyState.Signed, scope.Now);
        (apology.SignerId, apology.SignerName, apology.SignerTitle) = (signer.OfficialId, signer.Name, signer.Title.ToUpper(CultureInfo.InvariantCulture));
        scope.Record(ApologyRecord.Of(apology), [new ApologySigned(apology.Number, apology.SignerTitle)]);
        return new SignedApology(apology.Id, apology.DossierId, apology.Number);
    }
}
