using CaiCach.Kernel.Data;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds.Stages;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>Leaves that nobody has judged in the appraisal that is running; they keep the score before, which whoever closes it has to know.</summary>
internal static class UnjudgedLeaves
{
    /// <returns>Of all units together; none where no appraisal is running.</returns>
    public static async Task<int> CountAsync(AppDb db, Round round, CancellationToken cancellationToken)
    {
        if (round.Stage is not (RoundStage.FirstAppraisal or RoundStage.SecondAppraisal))
        {
            return 0;
        }

        var stage = round.Stage == RoundStage.FirstAppraisal ? ScoreStage.First : ScoreStage.Second;
        var leaves = db.Set<Criterion>().AsNoTracking().Where(c => c.SetId == round.SetId && c.Channel == ScoreChannel.Appraised);
        var judged = await db.Set<RoundScore>().AsNoTracking().Where(s => s.RoundId == round.Id && s.Stage == stage && leaves.Any(l => l.Id == s.CriterionId))
            .Select(s => new { s.RoundUnitId, s.CriterionId }).Distinct().CountAsync(cancellationToken);
        return (await leaves.CountAsync(cancellationToken) * await db.Set<RoundUnit>().CountAsync(u => u.RoundId == round.Id, cancellationToken)) - judged;
    }
}
