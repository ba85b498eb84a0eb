using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.ParIndex.Criteria.Keeping;

/// <summary>Takes a node without children out of a draft.</summary>
public sealed class RemoveCriterion(AppDb db, CriteriaSetChange change)
{
    public Task<Outcome<ChangedCriteriaSet>> RunAsync(RemoveCriterionOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(ParIndexActions.ChangeSet, options, context, (scope, set, nodes) =>
        {
            var node = nodes.Find(n => n.Id == options.CriterionId);
            var refusal = node switch
            {
                null => Refusal.NotFound("tiêu chí"),
                { IsInherited: true } => new Refusal("criteria-set.inherited", "Tiêu chí này thuộc bộ khung, không bỏ được."),
                _ when nodes.Exists(n => n.ParentId == node.Id) => new Refusal("criteria-set.has_children", $"{node.Code} còn tiêu chí con; bỏ các tiêu chí con trước."),
                _ => null,
            };
            if (refusal is not null)
            {
                return Task.FromResult<IReadOnlyList<Refusal>>([refusal]);
            }

            db.Remove(node!);
            nodes.Remove(node!);
            CriteriaNodes.Settle(nodes);
            scope.Record(CriteriaSetRecord.Of(set), [new CriterionChanged(node!.Code)], before: new { node.Code, node.Name, node.Max });
            return Task.FromResult<IReadOnlyList<Refusal>>([]);
        }, cancellationToken);
}
