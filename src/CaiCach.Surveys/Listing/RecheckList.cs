using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Rechecking;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys.Listing;

/// <summary>Sheets that were drawn: those that still wait first.</summary>
public sealed class RecheckList(AppDb db)
{
    public async Task<(IReadOnlyList<RecheckDraw> Draws, IReadOnlyList<DrawnSheet> Sheets)> RunAsync(Guid surveyId, ActionContext context, CancellationToken cancellationToken)
    {
        if (!context.Authority.HasAny(SurveysPermissions.Recheck))
        {
            return ([], []);
        }

        var draws = await db.Set<RecheckDraw>().AsNoTracking().Where(d => d.SurveyId == surveyId).OrderBy(d => d.Number).ToListAsync(cancellationToken);
        var sheets = await db.Set<RecheckedSheet>().AsNoTracking().Where(r => r.SurveyId == surveyId)
            .Join(db.Set<AnswerSheet>(), r => r.SheetId, s => s.Id, (r, s) => new { Recheck = r, Sheet = s }).ToListAsync(cancellationToken);
        return (draws, [.. sheets.OrderBy(s => s.Recheck.Agrees is not null).ThenBy(s => s.Sheet.Number, StringComparer.Ordinal)
            .Select(s => new DrawnSheet(s.Sheet, s.Recheck, draws.First(d => d.Id == s.Recheck.DrawId).Number, s.Sheet.EnteredById != context.Actor.OfficialId))]);
    }
}
