using CaiCach.Kernel.Data;

namespace CaiCach.Kernel.Facts;

/// <summary>A module's measures and the way to count them afresh from its own rows: the proof that the counters are right.</summary>
public interface IMeasureSource
{
    IReadOnlyList<MeasureDefinition> Definitions { get; }

    /// <summary>All facts, counted by measure, day, agency, field and procedure (a group may come in parts), from the rows and from nothing else.</summary>
    IAsyncEnumerable<Fact> RecountAsync(AppDb db, CancellationToken cancellationToken);
}
