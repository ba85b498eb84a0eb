using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Explanations;

/// <summary>
/// The coordinator or a leader of the province concludes on a head's words; never the person who stated them, nor the one whose days are meant. No figure changes
/// by it.
/// </summary>
public sealed class ConcludeExplanation(AppDb db, ActionRunner actions)
{
    public Task<Outcome<ExplanationChanged>> RunAsync(ConcludeExplanationOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<ExplanationChanged>(AccountabilityActions.Conclude, options, context, async scope =>
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

            var said = new Statement();
            var words = said.Required(options.Words, nameof(options.Words), "lý do kết luận", 4000);
            if (options.Conclusion is not { } chosen || !Enum.IsDefined(chosen))
            {
                said.Refuse("explanation.conclusion", "Hãy chọn chấp nhận, chấp nhận một phần hoặc không chấp nhận.", nameof(options.Conclusion));
            }

            if (said.Refusals.Count > 0)
            {
                return said.Refusals;
            }

            scope.Record(ExplanationRecord.Of(explanation), [explanation.Conclude(context.Actor, scope.Now, options.Conclusion!.Value, words)]);
            return ExplanationChanged.Of(explanation, isNew: false);
        }, cancellationToken);

    static Refusal? WhyNot(Explanation explanation, ConcludeExplanationOptions options, ActionContext context)
    {
        if (!ExplanationAccess.Allows(context.Authority, AccountabilityPermissions.Review, explanation))
        {
            return Refusal.Forbidden();
        }

        if (options.Version is { } version && version != explanation.Version)
        {
            return Refusal.Conflict();
        }

        return explanation.State switch
        {
            ExplanationState.Asked => new Refusal("explanation.not_answered", "Chưa có lời giải trình nên chưa kết luận được."),
            ExplanationState.Concluded => new Refusal("explanation.concluded_already", "Giải trình này đã có kết luận."),
            _ => context.Actor.OfficialId == explanation.StatedById || context.Actor.OfficialId == explanation.OfficialId
                ? new Refusal("explanation.own_conclusion", "Người nêu ý kiến hoặc người có con số này không tự kết luận.")
                : null,
        };
    }
}
