using CaiCach.Kernel.Permissions;

namespace CaiCach.Procedures.Processes;

/// <summary>What a process says about one step.</summary>
public sealed record StepContent(string Key, string Name, ProcessStage Stage, Role? Role, UnitRule UnitRule, decimal Hours, Guid? UnitId = null)
{
    public IReadOnlyList<ReferralContent> Referrals { get; init; } = [];

    /// <summary>Hours until the last of those asked has answered: together within an order, one order after the other.</summary>
    public decimal ReferralHours() => Referrals.GroupBy(r => r.Order).Sum(g => g.Max(r => r.Hours));
}
