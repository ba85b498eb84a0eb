using CaiCach.Kernel.Permissions;

namespace CaiCach.Procedures.Catalogue;

/// <summary>A step of the internal process (quy trình nội bộ): who, and how many working hours.</summary>
public sealed class ProcessStep
{
    public Guid Id { get; set; }

    public Guid VersionId { get; set; }

    public int Ordinal { get; set; }

    public string Name { get; set; } = "";

    public Role Role { get; set; }

    /// <summary>Working hours of the step; the steps together stay within the legal limit.</summary>
    public decimal Hours { get; set; }
}
