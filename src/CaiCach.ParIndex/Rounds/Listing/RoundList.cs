using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds.Stages;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Rounds.Listing;

/// <summary>The rounds that a person may know of, the newest first.</summary>
public sealed class RoundList(AppDb db, UnitDirectory directory)
{
    public async Task<(IReadOnlyList<RoundRow> Rows, bool More)> RunAsync(Guid? after, int take, ActionContext context, CancellationToken cancellationToken)
    {
        var (view, official) = (context.Authority.FilterFor(ParIndexPermissions.View), context.Authority.OfficialId);
        var agencies = view.AgencyIds;
        var rows = await db.Set<Round>().AsNoTracking().Where(r => after == null || r.Id < after)
            .Where(r => view.Everything || r.Stage == RoundStage.Published || agencies.Contains(r.OwnerId) || db.Set<RoundMember>().Any(m => m.RoundId == r.Id && m.OfficialId == official)
                || db.Set<RoundUnit>().Any(u => u.RoundId == r.Id && agencies.Contains(u.UnitId)))
            .OrderByDescending(r => r.Id).Take(take + 1)
            .Select(r => new
            {
                Round = r, Units = db.Set<RoundUnit>().Count(u => u.RoundId == r.Id), Submitted = db.Set<RoundUnit>().Count(u => u.RoundId == r.Id && u.SubmittedAt != null),
                Own = db.Set<RoundUnit>().Where(u => u.RoundId == r.Id && agencies.Contains(u.UnitId)).Select(u => (Guid?)u.Id).FirstOrDefault(),
                IsDemonstration = db.Set<CriteriaSet>().Any(s => s.Id == r.SetId && s.IsDemonstration),
            }).ToListAsync(cancellationToken);
        var units = await directory.GetAsync(cancellationToken);
        return ([.. rows.Take(take).Select(r => new RoundRow(
            r.Round.Id, r.Round.Code, r.Round.Name, r.Round.Year, units.NameOf(r.Round.OwnerId), r.Round.Stage, r.Round.SubmitBy, r.Units, r.Submitted, r.Own, r.IsDemonstration))], rows.Count > take);
    }

    /// <summary>Published sets that a round can be opened on, the newest year first.</summary>
    public async Task<IReadOnlyList<CriteriaSet>> SetsAsync(bool forDistrict, CancellationToken cancellationToken) =>
        await db.Set<CriteriaSet>().AsNoTracking().Where(s => s.State == CriteriaSetState.Published && s.Index == IndexKind.Reform && (forDistrict ? s.Level == UnitKind.Commune : s.Level != UnitKind.Province))
            .OrderByDescending(s => s.YearTo).ThenBy(s => s.Code).ToListAsync(cancellationToken);
}
