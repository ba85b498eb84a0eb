using CaiCach.Kernel.Actions;

namespace CaiCach.ParIndex.Rounds;

/// <summary>The kinds of records that the histories of rounds belong to.</summary>
public static class RoundRecord
{
    public const string Kind = "index-round";
    public const string UnitKind = "index-round-unit";

    /// <summary>The publication of a round, a record of its own with one entry that names nobody.</summary>
    public const string PublicationKind = "index-publication";

    public static RecordRef Of(Round round) => new(Kind, round.Id);

    public static RecordRef PublicationOf(Round round) => new(PublicationKind, round.Id);

    public static RecordRef Of(RoundUnit unit) => new(UnitKind, unit.Id);
}
