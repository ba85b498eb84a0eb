namespace CaiCach.Organisations.Units;

/// <summary>All that is written about units, of every day.</summary>
internal sealed record UnitRecords(IReadOnlyList<Unit> Units, ILookup<Guid, UnitName> Names, IReadOnlyList<UnitLink> Links, IReadOnlyDictionary<string, Guid> Aliases);
