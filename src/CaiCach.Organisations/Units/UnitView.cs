using CaiCach.Kernel.Audit;

namespace CaiCach.Organisations.Units;

/// <summary>A unit with all that it was.</summary>
/// <param name="Unit">By its name of the day.</param>
/// <param name="Names">All names, the last first; empty when it has had one only.</param>
/// <param name="Successors">Who went on with it.</param>
/// <param name="Predecessors">Whom it went on with.</param>
/// <param name="Aliases">Other codes.</param>
/// <param name="Story">What was done to it.</param>
public sealed record UnitView(
    Unit Unit, IReadOnlyList<UnitName> Names, IReadOnlyList<UnitLink> Successors, IReadOnlyList<UnitLink> Predecessors, IReadOnlyList<string> Aliases, IReadOnlyList<StoryLine> Story);
