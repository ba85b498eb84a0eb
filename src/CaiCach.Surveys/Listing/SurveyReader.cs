using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Reading;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;
using CaiCach.Surveys.Rechecking;
using CaiCach.Surveys.Results;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys.Listing;

/// <summary>Reads one survey. A published one shows its frozen rows; nothing of it is computed again.</summary>
public sealed class SurveyReader(AppDb db, LocalClock clock, UnitDirectory units, ReadingLog readings)
{
    /// <returns>Null when it does not exist or may not be known to exist.</returns>
    public Task<SurveyView?> FindAsync(Guid id, ActionContext context, CancellationToken cancellationToken) => FindAsync(id, true, context, cancellationToken);

    /// <param name="id">Of the survey.</param>
    /// <param name="figures">False leaves them out: before publication they are counted from all sheets.</param>
    /// <param name="context">Who.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<SurveyView?> FindAsync(Guid id, bool figures, ActionContext context, CancellationToken cancellationToken)
    {
        var survey = await db.Set<Survey>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken);
        if (survey is null || !context.Authority.HasAny(SurveysPermissions.View))
        {
            return null;
        }

        await readings.NoteAsync(SurveyRecord.Of(survey), SurveysPermissions.View, new Subject(null, null, null), context, cancellationToken);
        var questionnaire = await db.Set<Questionnaire>().AsNoTracking().SingleAsync(q => q.Id == survey.QuestionnaireId, cancellationToken);
        var strata = await db.Set<Stratum>().AsNoTracking().Where(s => s.SurveyId == id).OrderBy(s => s.Number).ToListAsync(cancellationToken);
        var reads = context.Authority.HasAny(SurveysPermissions.ReadSheets) || survey.State == SurveyState.Published;
        var rechecked = await db.Set<RecheckedSheet>().AsNoTracking().Where(r => r.SurveyId == id).GroupBy(r => r.Agrees).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return new SurveyView(
            survey, questionnaire, survey.StateAt(clock.Now), survey.TakesAnswersAt(clock.Now), clock.Now, strata, await CellsAsync(id, strata, cancellationToken),
            new RecheckProgress(rechecked.Sum(r => r.Count), rechecked.Where(r => r.Key is not null).Sum(r => r.Count), rechecked.Where(r => r.Key == true).Sum(r => r.Count)),
            reads && figures ? await FiguresAsync(survey, questionnaire, cancellationToken) : [], reads);
    }

    public async Task<Guid?> IdOfAsync(string code, Authority authority, CancellationToken cancellationToken) =>
        authority.HasAny(SurveysPermissions.View) ? await db.Set<Survey>().Where(s => s.Code == code).Select(s => (Guid?)s.Id).SingleOrDefaultAsync(cancellationToken) : null;

    /// <summary>Who did what with the survey, the last first; single sheets have histories of their own.</summary>
    public async Task<IReadOnlyList<StoryLine>> StoryAsync(SurveyView view, CancellationToken cancellationToken) =>
        view.ReadsSheets ? await StoryLine.LatestAsync(db, SurveyRecord.Of(view.Survey), 12, cancellationToken) : [];

    async Task<IReadOnlyList<CellProgress>> CellsAsync(Guid id, List<Stratum> strata, CancellationToken cancellationToken)
    {
        var snapshot = await units.GetAsync(cancellationToken);
        var cells = await db.Set<SampleCell>().AsNoTracking().Where(c => c.SurveyId == id).ToListAsync(cancellationToken);
        var sheets = await db.Set<AnswerSheet>().Where(s => s.SurveyId == id).GroupBy(s => new { s.UnitId, s.Stratum, s.InvalidReason })
            .Select(g => new { g.Key.UnitId, g.Key.Stratum, g.Key.InvalidReason, Count = g.Count() }).ToListAsync(cancellationToken);
        var codes = await db.Set<AnswerCode>().Where(c => c.SurveyId == id).GroupBy(c => new { c.UnitId, c.Stratum, c.IsUsed })
            .Select(g => new { g.Key.UnitId, g.Key.Stratum, g.Key.IsUsed, Count = g.Count() }).ToListAsync(cancellationToken);
        return [.. cells.OrderBy(c => snapshot.Find(c.UnitId)?.Sort).ThenBy(c => c.UnitId).ThenBy(c => c.Stratum).Select(c =>
        {
            var own = sheets.Where(s => s.UnitId == c.UnitId && s.Stratum == c.Stratum).ToList();
            var made = codes.Where(k => k.UnitId == c.UnitId && k.Stratum == c.Stratum).ToList();
            return new CellProgress(
                c.UnitId, snapshot.NameOf(c.UnitId), c.Stratum, strata.First(s => s.Number == c.Stratum).Name, c.Population, c.Wanted,
                own.Where(s => s.InvalidReason is null).Sum(s => s.Count), own.Where(s => s.InvalidReason is { } reason && InvalidReasons.Counts(reason)).Sum(s => s.Count),
                made.Sum(k => k.Count), made.Where(k => k.IsUsed).Sum(k => k.Count));
        })];
    }

    async Task<IReadOnlyList<SurveyFigure>> FiguresAsync(Survey survey, Questionnaire questionnaire, CancellationToken cancellationToken) =>
        survey.State == SurveyState.Published
            ? await db.Set<SurveyResult>().AsNoTracking().Where(r => r.SurveyId == survey.Id).OrderBy(r => r.UnitId).ThenBy(r => r.Ordinal)
                .Select(r => new SurveyFigure(r.UnitId, r.Level, r.Ordinal, r.Code, r.Name, r.Value, r.Low, r.High, r.Valid, r.Invalid)).ToListAsync(cancellationToken)
            : SurveyFigures.Of(
                survey, questionnaire, await db.Set<SampleCell>().AsNoTracking().Where(c => c.SurveyId == survey.Id).ToListAsync(cancellationToken),
                await db.Set<AnswerSheet>().AsNoTracking().Where(s => s.SurveyId == survey.Id).ToListAsync(cancellationToken));
}
