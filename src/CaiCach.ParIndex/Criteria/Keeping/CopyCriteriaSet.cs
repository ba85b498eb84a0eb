using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Criteria.Keeping;

/// <summary>Next year's set begins as this year's; a lower level's frame as the higher one's. Every node keeps its identity over the years.</summary>
public sealed class CopyCriteriaSet(AppDb db, ActionRunner actions)
{
    public Task<Outcome<ChangedCriteriaSet>> RunAsync(CopyCriteriaSetOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<ChangedCriteriaSet>(ParIndexActions.CopySet, options, context, async scope =>
        {
            if (!context.Authority.HasAny(ParIndexPermissions.KeepSets))
            {
                return Refusal.Forbidden();
            }

            if (await CriteriaTree.LoadAsync(db, options.SetId, cancellationToken) is not { } tree)
            {
                return Refusal.NotFound("bộ tiêu chí");
            }

            var code = (NormalText.Line(options.Code) ?? "").ToUpperInvariant();
            if (!IndexCode.IsUsable(code, 60) || await db.Set<CriteriaSet>().AnyAsync(s => s.Code == code, cancellationToken))
            {
                return new Refusal("criteria-set.code", code.Length == 0 ? "Đặt mã cho bản chép." : $"Mã {code} đã có hoặc không dùng được; chọn mã khác, chữ không dấu và số.", nameof(options.Code));
            }

            if (options.Year is < 2000 or > 2100)
            {
                return new Refusal("criteria-set.years", "Nhập năm áp dụng.", nameof(options.Year));
            }

            var from = tree.Set;
            var set = new CriteriaSet
            {
                Id = Ids.New(scope.Now), Code = code, Name = NormalText.Line(options.Name) ?? from.Name, Index = from.Index, Level = from.Level, YearFrom = options.Year, YearTo = options.Year, Issuer = from.Issuer,
                IsDemonstration = from.IsDemonstration, CopiedFromId = options.AsFrame ? null : from.Id, ParentSetId = options.AsFrame ? from.Id : from.ParentSetId, CreatedAt = scope.Now,
            };
            db.Add(set);
            var ids = tree.Nodes.ToDictionary(n => n.Id, _ => Ids.New(scope.Now));
            db.AddRange(tree.Nodes.Select(n => new Criterion
            {
                Id = ids[n.Id], SetId = set.Id, ParentId = n.ParentId is { } parent ? ids[parent] : null, Code = n.Code, Name = n.Name, SeriesKey = n.SeriesKey, Ordinal = n.Ordinal, Max = n.Max,
                Channel = n.Channel, Outside = n.Outside, Rule = n.Rule, RuleWords = n.RuleWords, Zero = n.Zero, MayNotApply = n.MayNotApply, Appraiser = n.Appraiser, Evidence = n.Evidence,
                Measure = n.Measure, MeasureLevel = n.MeasureLevel, OwnerCode = n.OwnerCode, Effort = n.Effort, IsInherited = options.AsFrame || n.IsInherited,
            }));
            scope.Record(CriteriaSetRecord.Of(set), [new CriteriaSetCopied(from.Code, set.Code)]);
            return new ChangedCriteriaSet(set.Id, set.Code, set.State, set.Version);
        }, cancellationToken);
}
