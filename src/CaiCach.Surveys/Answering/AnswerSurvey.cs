using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Numbering;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys.Answering;

/// <summary>
/// Takes an anonymous answer for a one-time code. Neither the code nor who sent it is kept with the answer; a wrong, a used and an unknown code look alike
/// until the code is known.
/// </summary>
public sealed class AnswerSurvey(AppDb db, ActionRunner actions, OwnOffice ownOffice, UnitDirectory units, LocalClock clock)
{
    static readonly ActionContext Anonymous = new(new Actor(Guid.Empty, "Người trả lời", null, Guid.Empty, Guid.Empty), Authority.None);

    /// <summary>The questions behind a code, or why they are not shown.</summary>
    public async Task<Outcome<OpenedCode>> OpenAsync(string? code, Guid? signedInId, CancellationToken cancellationToken)
    {
        var (kept, survey, refusal) = await FindAsync(code, signedInId, clock.Now, cancellationToken);
        return refusal is not null
            ? refusal
            : new OpenedCode(
                survey!, await db.Set<Questionnaire>().AsNoTracking().SingleAsync(q => q.Id == survey!.QuestionnaireId, cancellationToken), kept!.UnitId,
                (await units.GetAsync(cancellationToken)).Find(kept.UnitId)?.Name ?? "");
    }

    public Task<Outcome<SheetKept>> RunAsync(AnswerSurveyOptions options, CancellationToken cancellationToken) =>
        actions.RunAsync<SheetKept>(SurveysActions.Answer, options, Anonymous, async scope =>
        {
            var (kept, survey, refusal) = await FindAsync(options.Code, options.SignedInId, scope.Now, cancellationToken);
            if (refusal is not null)
            {
                return refusal;
            }

            var content = (await db.Set<Questionnaire>().AsNoTracking().SingleAsync(q => q.Id == survey!.QuestionnaireId, cancellationToken)).Read();
            var (answers, wrong) = SheetRules.Read(content, options.Content);
            if (wrong.Count > 0)
            {
                return wrong.ToList();
            }

            if (answers.All(a => a == AnswerSheet.Blank))
            {
                return new Refusal("survey.empty", "Trả lời ít nhất một câu rồi gửi.");
            }

            kept!.IsUsed = true;
            var number = await LegalNumbers.NextAsync(db, $"survey:{survey!.Code}", "online", cancellationToken);
            var sheet = SheetRules.Fill(
                new AnswerSheet
                {
                    Id = Ids.New(scope.Now), SurveyId = survey.Id, Number = $"{SheetRules.OnlinePrefix}{number:0000}", UnitId = kept.UnitId, Stratum = kept.Stratum, Mode = SurveyMode.Online, EnteredAt = scope.Now,
                },
                options.Content, answers);
            db.Add(sheet);
            scope.Record(SurveyRecord.Of(sheet), [new SheetEntered(sheet.Number, sheet.UnitId, sheet.Stratum, sheet.Mode, answers)]);
            return new SheetKept(sheet.Id, sheet.Number);
        }, cancellationToken);

    async Task<(AnswerCode? Code, Survey? Survey, Refusal? Refusal)> FindAsync(string? code, Guid? signedInId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var hash = CodeText.HashOf(code);
        var kept = await db.Set<AnswerCode>().SingleOrDefaultAsync(c => c.Hash == hash, cancellationToken);
        if (kept is null)
        {
            return (null, null, new Refusal("survey.code_unknown", "Mã không đúng. Xem lại từng chữ trên giấy mời.", nameof(AnswerSurveyOptions.Code)));
        }

        if (kept.IsUsed)
        {
            return (null, null, new Refusal("survey.code_used", "Mã này đã dùng để trả lời; mỗi mã chỉ dùng một lần.", nameof(AnswerSurveyOptions.Code)));
        }

        var survey = await db.Set<Survey>().AsNoTracking().SingleAsync(s => s.Id == kept.SurveyId, cancellationToken);
        var refusal = EnterSheet.NotNow(survey, now) ?? (signedInId is { } official ? await ownOffice.RefuseAsync(official, kept.UnitId, cancellationToken) : null);
        return (kept, survey, refusal is null ? null : refusal with { Field = nameof(AnswerSurveyOptions.Code) });
    }
}
