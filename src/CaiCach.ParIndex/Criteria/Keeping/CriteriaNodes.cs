using CaiCach.Kernel;
using CaiCach.Kernel.Text;
using CaiCach.ParIndex.Criteria.Reading;
using CaiCach.ParIndex.Scoring;

namespace CaiCach.ParIndex.Criteria.Keeping;

/// <summary>Nodes of a set from what was read, and back.</summary>
internal static class CriteriaNodes
{
    const decimal LargestMax = 1000;

    /// <summary>Nothing that was read is dropped: what lacks a code or a maximum stands there for somebody to mend.</summary>
    public static List<Criterion> Of(Guid setId, CriteriaDraft draft, DateTimeOffset now)
    {
        List<Criterion> nodes = [.. draft.Criteria.Select((n, i) => new Criterion
        {
            Id = Ids.New(now), SetId = setId, Ordinal = i + 1, Code = Cut(NormalText.Line(n.Code) ?? "", 30)!, Name = Cut(NormalText.Line(n.Name) ?? "–", 1000)!,
            SeriesKey = Cut(n.Series ?? n.Code, 60)!, Max = n.Max is >= 0 and <= LargestMax and { } max ? max : 0, Channel = n.Channel, Outside = n.Outside,
            Rule = n.Rule is null ? null : RuleJson.Write(n.Rule), RuleWords = Cut(NormalText.Lines(n.RuleWords), 4000), Zero = n.Zero, MayNotApply = n.MayNotApply,
            Appraiser = Cut(NormalText.Line(n.Appraiser), 200), Evidence = Cut(NormalText.Lines(n.Evidence), 2000), Measure = Cut(n.Measure, 60), MeasureLevel = n.MeasureLevel,
            OwnerCode = Cut(n.Owner, 60), Effort = n.Effort,
        })];
        Settle(nodes);
        return nodes;
    }

    /// <summary>Parents by code, and the default channel of leaves.</summary>
    public static void Settle(IReadOnlyList<Criterion> nodes)
    {
        var byCode = nodes.Where(n => n.Code.Length > 0).GroupBy(n => n.Code).ToDictionary(g => g.Key, g => g.First());
        foreach (var node in nodes)
        {
            node.ParentId = byCode.GetValueOrDefault(CriteriaChecks.ParentOf(node.Code)) is { } parent && parent != node ? parent.Id : null;
        }

        var parents = nodes.Select(n => n.ParentId).OfType<Guid>().ToHashSet();
        foreach (var node in nodes)
        {
            node.Channel = parents.Contains(node.Id) ? null : node.Channel ?? ScoreChannel.Appraised;
        }
    }

    /// <summary>The set as the checks and the file format see it.</summary>
    public static CriteriaDraft Draft(CriteriaTree tree, string? parentSet = null, DeclaredCounts? declared = null) => new()
    {
        Code = tree.Set.Code, Name = tree.Set.Name, Index = tree.Set.Index, Level = tree.Set.Level, YearFrom = tree.Set.YearFrom, YearTo = tree.Set.YearTo, Decision = tree.Set.Decision,
        DecisionDate = tree.Set.DecisionDate, Issuer = tree.Set.Issuer, IsDemonstration = tree.Set.IsDemonstration, Note = tree.Set.Note, ParentSet = parentSet, Declared = declared ?? new(),
        Criteria = [.. tree.Nodes.Select(n => new DraftCriterion
        {
            Code = n.Code, Name = n.Name, Max = n.Max == 0 && tree.IsLeaf(n) ? null : n.Max, Channel = n.Channel, Outside = n.Outside, Rule = n.Rule is null ? null : RuleJson.Read(n.Rule),
            RuleWords = n.RuleWords, Zero = n.Zero, MayNotApply = n.MayNotApply, Appraiser = n.Appraiser, Evidence = n.Evidence, Measure = n.Measure, MeasureLevel = n.MeasureLevel,
            Owner = n.OwnerCode, Effort = n.Effort, Series = n.SeriesKey,
        })],
    };

    static string? Cut(string? text, int length) => text is null || text.Length <= length ? text : text[..length];
}
