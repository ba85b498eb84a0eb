using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Catalogue;

/// <summary>Nhóm thủ tục liên thông: one filing for several procedures, a lead among them, and a limit for the whole.</summary>
public sealed class ProcedureGroup
{
    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>The procedure whose agency receives and answers for the whole.</summary>
    public Guid LeadId { get; set; }

    public int LimitAmount { get; set; }

    public TimeUnit LimitUnit { get; set; }

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public string LegalSource { get; set; } = "";

    public TimeLimit Limit => new(LimitAmount, LimitUnit);
}
