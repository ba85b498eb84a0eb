using CaiCach.Dossiers.Processing;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Referring;

/// <summary>Agencies that the internal process has asked in a step: what to ask, and what is missing before the step may end.</summary>
public sealed class RequiredReferrals(AppDb db, UnitDirectory units, ProcessGuide process)
{
    const decimal HoursOfDay = 8;

    /// <summary>What the step in which the dossier stands asks, in its order; agencies that have been asked are left out. Empty where no process says anything.</summary>
    /// <returns>The agencies, and whether each waits for the one before.</returns>
    public async Task<(IReadOnlyList<AskedAgency> Agencies, bool InSequence)> ProposedAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        var step = await StepAsync(dossier, cancellationToken);
        if (step is null)
        {
            return ([], false);
        }

        var (asked, snapshot) = (await AskedAsync(dossier, cancellationToken), await units.GetAsync(cancellationToken));
        var open = step.Referrals.OrderBy(r => r.Order).Select(r => (Agency: AgencyOf(r, snapshot), Referral: r)).Where(x => x.Agency is { } agency && !asked.ContainsKey(agency)).ToList();
        return ([.. open.Select(x => new AskedAgency(x.Agency, x.Referral.Kind, (int)Math.Ceiling(x.Referral.Hours / HoursOfDay)))], open.Select(x => x.Referral.Order).Distinct().Skip(1).Any());
    }

    /// <summary>Why the step cannot end yet; null when it can.</summary>
    public async Task<Refusal?> MissingAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        if (await StepAsync(dossier, cancellationToken) is not { } step || !step.Referrals.Any(r => r.Required))
        {
            return null;
        }

        var (asked, snapshot) = (await AskedAsync(dossier, cancellationToken), await units.GetAsync(cancellationToken));
        var required = step.Referrals.Where(r => r.Required).Select(r => AgencyOf(r, snapshot)).OfType<Guid>().Distinct().ToList();
        string Names(IEnumerable<Guid> agencies) => string.Join(", ", agencies.Select(a => snapshot.NameOf(a)));
        return required.Where(a => !asked.ContainsKey(a)).ToList() is { Count: > 0 } missing ? new Refusal("dossier.referral_not_asked", $"Bước “{step.Name}” phải hỏi {Names(missing)}; bấm Lấy ý kiến, phối hợp trước.")
            : required.Where(a => !asked[a]).ToList() is { Count: > 0 } waiting ? new Refusal("dossier.referral_not_answered", $"Bước “{step.Name}” còn chờ {Names(waiting)} trả lời; chờ trả lời hoặc rút yêu cầu.")
            : null;
    }

    async Task<StepContent?> StepAsync(Dossier dossier, CancellationToken cancellationToken) =>
        dossier.State == DossierState.Processing && (await process.OfAsync(dossier, cancellationToken))?.Present(dossier) is { Referrals.Count: > 0 } step ? step : null;

    /// <summary>Agencies asked so far, each with whether nothing asked of it is open.</summary>
    async Task<Dictionary<Guid, bool>> AskedAsync(Dossier dossier, CancellationToken cancellationToken) =>
        (await db.Set<DossierReferral>().AsNoTracking().Where(r => r.DossierId == dossier.Id).Select(r => new { r.AgencyId, r.EndedAt }).ToListAsync(cancellationToken))
        .GroupBy(r => r.AgencyId).ToDictionary(g => g.Key, g => g.All(r => r.EndedAt is not null));

    // A unit of the process may have gone on in another since.
    static Guid? AgencyOf(ReferralContent referral, UnitSnapshot snapshot) => snapshot.Find(snapshot.NowOf(referral.UnitId))?.AgencyId;
}
