using System.Text.Json;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.ParIndex.Criteria.Reading;
using CaiCach.ParIndex.Scoring;

namespace CaiCach.ParIndex.Criteria.Keeping;

/// <summary>Adds a node to a draft, or changes one. Where its code puts it, there it stands.</summary>
public sealed class WriteCriterion(AppDb db, CriteriaSetChange change)
{
    const decimal LargestMax = 1000;

    public Task<Outcome<ChangedCriteriaSet>> RunAsync(WriteCriterionOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(ParIndexActions.ChangeSet, options, context, (scope, set, nodes) =>
        {
            var node = options.CriterionId is null ? new Criterion { Id = Ids.New(scope.Now), SetId = set.Id } : nodes.Find(n => n.Id == options.CriterionId);
            if (node is null)
            {
                return Refused(Refusal.NotFound("tiêu chí"));
            }

            if (node.IsInherited)
            {
                return Refused(new Refusal("criteria-set.inherited", "Tiêu chí này thuộc bộ khung; chỉ thêm được tiêu chí của riêng mình bên dưới."));
            }

            var code = NormalText.Line(options.Code)?.TrimEnd('.') ?? "";
            var name = NormalText.Line(options.Name);
            List<Refusal> refusals = [.. Check(code, name, options)];
            if (nodes.Exists(n => n != node && n.Code == code))
            {
                refusals.Add(new Refusal("criteria-set.code_twice", $"Đã có tiêu chí mang mã {code}.", nameof(options.Code)));
            }

            if (CriteriaChecks.ParentOf(code) is { Length: > 0 } parent && !nodes.Exists(n => n.Code == parent))
            {
                refusals.Add(new Refusal("criteria-set.no_parent", $"Chưa có {parent} để đặt {code} vào.", nameof(options.Code)));
            }

            var rule = Rule(options, refusals);
            if (refusals.Count > 0)
            {
                return Task.FromResult<IReadOnlyList<Refusal>>(refusals);
            }

            var before = Shown(node);
            (node.Code, node.Name, node.Max) = (code, name!, options.Max!.Value);
            (node.Channel, node.Zero, node.MayNotApply) = (options.Channel, options.Zero, options.MayNotApply);
            (node.Rule, node.RuleWords, node.Evidence, node.Appraiser) = (rule, NormalText.Lines(options.RuleWords), NormalText.Lines(options.Evidence), NormalText.Line(options.Appraiser));
            (node.Measure, node.MeasureLevel, node.OwnerCode, node.Effort) = (NormalText.Line(options.Measure), options.MeasureLevel, NormalText.Line(options.Owner), options.Effort);
            if (options.CriterionId is null)
            {
                node.SeriesKey = code;
                nodes.Add(node);
                db.Add(node);
            }

            Order(nodes);
            CriteriaNodes.Settle(nodes);
            scope.Record(CriteriaSetRecord.Of(set), [new CriterionChanged(code)], before, Shown(node));
            return Task.FromResult<IReadOnlyList<Refusal>>([]);
        }, cancellationToken);

    /// <summary>By code, part by part as numbers: 3.10 after 3.9.</summary>
    internal static void Order(List<Criterion> nodes)
    {
        nodes.Sort((a, b) =>
        {
            var (x, y) = (a.Code.Split('.'), b.Code.Split('.'));
            for (var i = 0; i < Math.Min(x.Length, y.Length); i++)
            {
                var order = int.TryParse(x[i], out var m) && int.TryParse(y[i], out var n) ? m.CompareTo(n) : string.CompareOrdinal(x[i], y[i]);
                if (order != 0)
                {
                    return order;
                }
            }

            return x.Length.CompareTo(y.Length);
        });
        for (var i = 0; i < nodes.Count; i++)
        {
            nodes[i].Ordinal = i + 1;
        }
    }

    static IEnumerable<Refusal> Check(string code, string? name, WriteCriterionOptions options)
    {
        if (code.Length is 0 or > 30 || code.Split('.').Any(p => p.Length == 0 || !p.All(char.IsAsciiLetterOrDigit)))
        {
            yield return new Refusal("criteria-set.node_code", "Nhập mã như 3.4.2: số, ngăn bằng dấu chấm.", nameof(options.Code));
        }

        if (name is null or { Length: > 1000 })
        {
            yield return new Refusal("criteria-set.node_name", "Nhập tên tiêu chí, tối đa 1000 ký tự.", nameof(options.Name));
        }

        if (options.Max is null or <= 0 or > LargestMax)
        {
            yield return new Refusal("criteria-set.node_max", "Nhập điểm tối đa, lớn hơn 0.", nameof(options.Max));
        }

        if (options.Effort is <= 0 or > 1000)
        {
            yield return new Refusal("criteria-set.node_effort", "Công sức tính bằng ngày công, lớn hơn 0.", nameof(options.Effort));
        }
    }

    static string? Rule(WriteCriterionOptions options, List<Refusal> refusals)
    {
        if (NormalText.Lines(options.Rule) is not { } text)
        {
            return null;
        }

        try
        {
            var rule = RuleJson.Read(text);
            refusals.AddRange(rule.Faults(options.Max ?? 0).Select(f => new Refusal("criteria-set.node_rule", f, nameof(options.Rule))));
            return RuleJson.Write(rule);
        }
        catch (Exception wrong) when (wrong is JsonException or NotSupportedException)
        {
            refusals.Add(new Refusal("criteria-set.node_rule", "Cách chấm không đúng dạng; xem các mẫu trong hướng dẫn bên dưới.", nameof(options.Rule)));
            return null;
        }
    }

    static Task<IReadOnlyList<Refusal>> Refused(Refusal refusal) => Task.FromResult<IReadOnlyList<Refusal>>([refusal]);

    static object Shown(Criterion n) => new { n.Code, n.Name, n.Max, n.Channel, n.Rule, n.Zero, n.MayNotApply, n.Measure, n.MeasureLevel, n.OwnerCode, n.Effort };
}
