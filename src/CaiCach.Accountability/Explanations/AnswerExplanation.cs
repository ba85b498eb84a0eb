using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Explanations;

/// <summary>The head in office, or the one whose days are meant, answers in words. Late is late, and is taken all the same.</summary>
public sealed class AnswerExplanation(AppDb db, ActionRunner actions)
{
    public Task<Outcome<ExplanationChanged>> RunAsync(AnswerExplanationOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<ExplanationChanged>(AccountabilityActions.Answer, options, context, async scope =>
        {
            var explanation = await db.Set<Explanation>().SingleOrDefaultAsync(e => e.Id == options.ExplanationId, cancellationToken);
            if (explanation is null || !ExplanationAccess.Allows(context.Authority, AccountabilityPermissions.ViewHeads, explanation))
            {
                return Refusal.NotFound("giải trình");
            }

            if (WhyNot(explanation, options, context) is { } refusal)
            {
                return refusal;
            }

            var said = Statement.Of(options.Words, options.ProofNumber, options.ProofLink);
            if (said.Refusals.Count > 0)
            {
                return said.Refusals;
            }

            scope.Record(ExplanationRecord.Of(explanation), [explanation.Answer(context.Actor, scope.Now, said.Words, said.ProofNumber, said.ProofLink)]);
            return ExplanationChanged.Of(explanation, isNew: false);
        }, cancellationToken);

    static Refusal? WhyNot(Explanation explanation, AnswerExplanationOptions options, ActionContext context)
    {
        if (!ExplanationAccess.Allows(context.Authority, AccountabilityPermissions.Explain, explanation))
        {
            return Refusal.Forbidden();
        }

        if (options.Version is { } version && version != explanation.Version)
        {
            return Refusal.Conflict();
        }

        return explanation.State != ExplanationState.Asked
            ? new Refusal("explanation.answered_already", "Giải trình này đã có lời trả lời.")
            : explanation.AskedById == context.Actor.OfficialId
                ? new Refusal("explanation.own_question", "Người yêu cầu giải trình không tự trả lời.")
                : null;
    }
}
