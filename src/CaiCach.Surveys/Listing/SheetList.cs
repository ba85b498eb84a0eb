using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Text;
using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Rechecking;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys.Listing;

/// <summary>The rows behind the numbers: sheets of a survey, the last entered first. Before publication whoever only enters sees the own ones, whoever re-checks the drawn ones.</summary>
public sealed class SheetList(AppDb db)
{
    public async Task<(IReadOnlyList<AnswerSheet> Rows, bool More)> RunAsync(SheetFilter filter, SurveyView view, ActionContext context, CancellationToken cancellationToken)
    {
        var query = Visible(view, context);
        query = filter.UnitId is { } unit ? query.Where(s => s.UnitId == unit) : query;
        query = filter.Stratum is { } stratum ? query.Where(s => s.Stratum == stratum) : query;
        query = filter.Mode is { } mode ? query.Where(s => s.Mode == mode) : query;
        query = filter.IsValid is { } valid ? query.Where(s => (s.InvalidReason == null) == valid) : query;
        query = NormalText.Line(filter.Number) is { } number ? query.Where(s => s.Number == number) : query;
        query = filter.After is { } after ? query.Where(s => s.Id.CompareTo(after) < 0) : query;
        if (filter.Question is { } code && view.Questionnaire.Read().Questions.ToList().FindIndex(q => q.Code == code) is >= 0 and var at)
        {
            var blank = AnswerSheet.Blank.ToString();
            query = query.Where(s => s.Answers.Substring(at, 1) != blank);
        }

        var found = await query.OrderByDescending(s => s.Id).Take(filter.Take + 1).ToListAsync(cancellationToken);
        return ([.. found.Take(filter.Take)], found.Count > filter.Take);
    }

    /// <summary>Which survey a sheet belongs to; says nothing of whether this person may see it.</summary>
    public Task<Guid?> SurveyOfAsync(Guid sheetId, CancellationToken cancellationToken) =>
        db.Set<AnswerSheet>().Where(s => s.Id == sheetId).Select(s => (Guid?)s.SurveyId).SingleOrDefaultAsync(cancellationToken);

    /// <summary>One sheet with its re-check; null when this person may not see it.</summary>
    public async Task<(AnswerSheet Sheet, RecheckedSheet? Recheck)?> FindAsync(Guid sheetId, SurveyView view, ActionContext context, CancellationToken cancellationToken) =>
        await Visible(view, context).SingleOrDefaultAsync(s => s.Id == sheetId, cancellationToken) is { } sheet
            ? (sheet, await db.Set<RecheckedSheet>().AsNoTracking().SingleOrDefaultAsync(r => r.SheetId == sheetId, cancellationToken)) : null;

    IQueryable<AnswerSheet> Visible(SurveyView view, ActionContext context)
    {
        var (survey, official, rechecks) = (view.Survey.Id, context.Actor.OfficialId, context.Authority.HasAny(SurveysPermissions.Recheck));
        var query = db.Set<AnswerSheet>().AsNoTracking().Where(s => s.SurveyId == survey);
        return view.ReadsSheets ? query : query.Where(s => s.EnteredById == official || (rechecks && db.Set<RecheckedSheet>().Any(r => r.SheetId == s.Id)));
    }
}
