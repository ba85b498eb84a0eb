using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.ParIndex.Criteria.Reading;

namespace CaiCach.ParIndex.Criteria.Keeping;

/// <summary>Puts a draft in force. What cannot be scored has to be mended first; what merely does not add up is published only by whoever says to have seen it.</summary>
public sealed class PublishCriteriaSet(CriteriaSetChange change, IEnumerable<IRatioMeasure> measures)
{
    public Task<Outcome<ChangedCriteriaSet>> RunAsync(PublishCriteriaSetOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(ParIndexActions.PublishSet, options, context, (scope, set, nodes) =>
        {
            var findings = CriteriaChecks.Of(CriteriaNodes.Draft(new CriteriaTree(set, nodes), set.ParentSetId is null ? null : ""), measures.Select(m => m.Definition.Code).ToHashSet());
            var refusals = findings.Where(f => f.MustBeMended).Select(f => new Refusal("criteria-set.unsound", f.Message)).ToList();
            var open = findings.Where(f => !f.MustBeMended && f.Kind != CriteriaFindingKind.NoRule && !options.Accepted.Contains(f.Key)).ToList();
            refusals.AddRange(open.Select(f => new Refusal("criteria-set.not_accepted", f.Message, nameof(options.Accepted))));
            if (nodes.Count == 0)
            {
                refusals.Add(new Refusal("criteria-set.empty", "Bộ tiêu chí chưa có tiêu chí nào."));
            }

            if (refusals.Count == 0)
            {
                (set.State, set.PublishedAt, set.Decision) = (CriteriaSetState.Published, scope.Now, NormalText.Line(options.Decision) ?? set.Decision);
                set.DecisionDate = options.DecisionDate ?? set.DecisionDate;
                scope.Record(CriteriaSetRecord.Of(set), [new CriteriaSetPublished(set.Decision, [.. findings.Where(f => options.Accepted.Contains(f.Key)).Select(f => f.Message)])]);
            }

            return Task.FromResult<IReadOnlyList<Refusal>>(refusals);
        }, cancellationToken);
}
