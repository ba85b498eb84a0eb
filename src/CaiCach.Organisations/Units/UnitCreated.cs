using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Units;

/// <summary>A unit was entered.</summary>
public sealed record UnitCreated(string Code, string Name, UnitKind Kind, string? ParentCode) : IRecordEvent
{
    public string Type => "unit.created";
}
