using CaiCach.Kernel.Permissions;

namespace CaiCach.Procedures.Processes;

/// <summary>A step of the internal process: who, where, and how many working hours.</summary>
public sealed class ProcessStep
{
    public Guid Id { get; set; }

    public Guid ProcessId { get; set; }

    /// <summary>Short name that stays when the step is moved or renamed: <c>b1</c>. Unique in the process.</summary>
    public string Key { get; set; } = "";

    public int Ordinal { get; set; }

    public string Name { get; set; } = "";

    public ProcessStage Stage { get; set; }

    /// <summary>Null only in a draft that does not say yet.</summary>
    public Role? Role { get; set; }

    public UnitRule UnitRule { get; set; }

    /// <summary>The co-operating unit of <see cref="UnitRule.Named"/>.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>Working hours of the step; the longest way through stays within the legal limit.</summary>
    public decimal Hours { get; set; }
}
