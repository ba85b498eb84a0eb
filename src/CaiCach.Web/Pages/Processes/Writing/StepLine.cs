using CaiCach.Kernel.Permissions;
using CaiCach.Procedures.Processes;

namespace CaiCach.Web.Pages.Processes.Writing;

/// <summary>A step, as typed.</summary>
public sealed class StepLine
{
    public string? Key { get; set; }

    public string? Name { get; set; }

    public ProcessStage Stage { get; set; }

    public Role? Role { get; set; }

    public UnitRule UnitRule { get; set; }

    /// <summary>"H45.20.qldt Phòng QLĐT": the code says which.</summary>
    public string? Unit { get; set; }

    public string? Hours { get; set; }

    public List<MoveLine> Moves { get; set; } = [];

    public List<ReferralLine> Referrals { get; set; } = [];
}
