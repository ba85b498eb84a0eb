using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Accountability.Explanations;

/// <summary>The person shown objects to a figure. The figure stays as it is; the words stand beside it from now on.</summary>
public sealed class ObjectToFigure(AppDb db, ActionRunner actions, FigureFinder figures)
{
    public Task<Outcome<ExplanationChanged>> RunAsync(ObjectToFigureOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<ExplanationChanged>(AccountabilityActions.Object, options, context, async scope =>
        {
            var found = await figures.FindAsync(options, ExplanationKind.Objection, AccountabilityPermissions.Explain, context, cancellationToken);
            if (!found.Succeeded)
            {
                return found.Refusals.ToList();
            }

            var explanation = found.Value;
            if (explanation.OfficialId != context.Actor.OfficialId)
            {
                return new Refusal("explanation.not_yours", $"Con số này là của {explanation.OfficialName}; chỉ người đó nêu ý kiến.");
            }

            var said = Statement.Of(options.Words, options.ProofNumber, options.ProofLink);
            if (said.Refusals.Count > 0)
            {
                return said.Refusals;
            }

            var objected = explanation.Object(context.Actor, scope.Now, said.Words, said.ProofNumber, said.ProofLink);
            db.Add(explanation);
            scope.Record(ExplanationRecord.Of(explanation), [objected]);
            return ExplanationChanged.Of(explanation, isNew: true);
        }, cancellationToken);
}
