using CaiCach.Kernel.Actions;

namespace CaiCach.ParIndex.Rounds;

/// <summary>The kinds of records that the histories of rounds belong to.</summary>
public static class RoundRecord
{
    public const string Kind = "index-round";
    public const string UnitKind = "index-round-unit";

    public static RecordRef Of(Round round) => new(Kind, round.Id);

    public static RecordRef Of(RoundUnit unit) => new(UnitKind, unit.Id);
}
