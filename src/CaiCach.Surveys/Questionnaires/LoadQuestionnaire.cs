using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Surveys.Planning;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys.Questionnaires;

/// <summary>Takes in an edition of a questionnaire. One that a survey uses stays as it is: its answers would mean something else.</summary>
public sealed class LoadQuestionnaire(AppDb db, ActionRunner actions)
{
    public Task<Outcome<QuestionnaireLoaded>> RunAsync(LoadQuestionnaireOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<QuestionnaireLoaded>(SurveysActions.LoadQuestionnaire, options, context, async scope =>
        {
            if (!context.Authority.HasAny(SurveysPermissions.Manage))
            {
                return Refusal.Forbidden();
            }

            var (read, refusals) = QuestionnaireFile.Read(options.Json);
            if (read is null || refusals.Count > 0)
            {
                return refusals;
            }

            var kept = await db.Set<Questionnaire>().SingleOrDefaultAsync(q => q.Code == read.Code && q.Edition == read.Edition, cancellationToken);
            if (kept is not null && await db.Set<Survey>().AnyAsync(s => s.QuestionnaireId == kept.Id, cancellationToken))
            {
                return new Refusal("survey.questionnaire_used", $"Bộ câu hỏi {read.Code} phiên bản {read.Edition} đã dùng trong một đợt khảo sát nên không đổi được; nạp thành phiên bản {await NextAsync(read.Code, cancellationToken)}.");
            }

            var target = kept ?? new Questionnaire { Id = Ids.New(scope.Now), Code = read.Code, Edition = read.Edition };
            (target.Kind, target.Name, target.LegalSource, target.IsDemonstration) = (read.Kind, read.Name, read.LegalSource, read.IsDemonstration);
            (target.ValidFrom, target.ValidTo, target.Content, target.LoadedAt) = (read.ValidFrom, read.ValidTo, read.Content, scope.Now);
            if (kept is null)
            {
                db.Add(target);
            }

            var content = read.Read();
            var loaded = new QuestionnaireLoaded(target.Id, target.Code, target.Edition, target.Name, content.Factors.Count, content.Questions.Count);
            scope.Record(new RecordRef("survey-questionnaire", target.Id), [loaded]);
            return loaded;
        }, cancellationToken);

    async Task<int> NextAsync(string code, CancellationToken cancellationToken) =>
        1 + await db.Set<Questionnaire>().Where(q => q.Code == code).MaxAsync(q => q.Edition, cancellationToken);
}
