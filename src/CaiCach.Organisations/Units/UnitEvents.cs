using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Units;

#pragma warning disable SA1402, SA1649 // the events of one record read best on one page

/// <summary>A unit was entered.</summary>
public sealed record UnitCreated(string Code, string Name, UnitKind Kind, string? ParentCode, DateOnly? From = null) : IRecordEvent
{
    public string Type => "unit.created";
}

/// <summary>It is called otherwise, or is elsewhere, from a day on.</summary>
public sealed record UnitRenamed(DateOnly From, string OldName, string Name, string? Decision) : IRecordEvent
{
    public string Type => "unit.renamed";
}

/// <summary>It ends with a day.</summary>
public sealed record UnitClosed(DateOnly LastDay, string Reason, IReadOnlyList<string> Successors, string? Decision) : IRecordEvent
{
    public string Type => "unit.closed";
}

/// <summary>It is found under another code too.</summary>
public sealed record UnitAliasAdded(string Code, string? Note) : IRecordEvent
{
    public string Type => "unit.alias-added";
}
