using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.ParIndex.Rounds.Scores;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Rounds.Publishing;

/// <summary>A published round as it goes to paper: beside the frozen total of each unit what it gave itself, what was appraised, and what surveys and outside indices brought.</summary>
public sealed class RoundPaper(AppDb db, RoundReader reader, RoundScores scores)
{
    /// <returns>Null when it is not published, or may not be known to exist.</returns>
    public async Task<(RoundView View, IReadOnlyList<RoundPaperRow> Rows)?> FindAsync(Guid id, ActionContext context, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, context, cancellationToken) is not { Results.Count: > 0 } view)
        {
            return null;
        }

        var (last, appraised) = (await scores.OfRoundAsync(id, cancellationToken), view.Tree.Leaves.Where(l => l.Channel == ScoreChannel.Appraised).Select(l => l.Id).ToHashSet());
        var apart = await db.Set<RoundUnit>().AsNoTracking().Where(u => u.RoundId == id && u.IsRankedSeparately).Select(u => u.Id).ToListAsync(cancellationToken);
        return (view, [.. view.Results.Select(r =>
        {
            var counting = last.Counting(r.RoundUnitId);
            return new RoundPaperRow(
                r, counting.Where(s => appraised.Contains(s.Key)).Sum(s => s.Value.Points ?? 0), counting.Where(s => !appraised.Contains(s.Key)).Sum(s => s.Value.Points ?? 0),
                [.. view.Fields.Where(f => f.RoundUnitId == r.RoundUnitId)], apart.Contains(r.RoundUnitId));
        })]);
    }
}
