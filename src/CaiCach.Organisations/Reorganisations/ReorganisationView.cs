using CaiCach.Kernel.Audit;

namespace CaiCach.Organisations.Reorganisations;

/// <summary>A reorganisation as people look at it.</summary>
public sealed record ReorganisationView(
    Reorganisation Reorganisation, ReorganisationPlan Plan, IReadOnlyList<ReorganisationComparison> Rows, IReadOnlyList<(string What, string Label, string Advice)> Sorts, IReadOnlyList<StoryLine> Story)
{
    public string LabelOf(string what) => Sorts.FirstOrDefault(s => s.What == what).Label ?? what;

    public string AdviceOf(string what) => Sorts.FirstOrDefault(s => s.What == what).Advice ?? "";

    /// <summary>Name of a unit that is or will be.</summary>
    public string NameOf(Guid? id) => Plan.UnitOf(id) is { } unit ? unit.ShortName : "chưa có nơi đến";

    public string? CodeOf(Guid? id) => Plan.UnitOf(id)?.Code;

    /// <summary>Executed to the row as expected.</summary>
    public bool Agrees => Rows.All(r => r.Same);
}
