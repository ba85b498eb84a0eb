using CaiCach.Kernel.Actions;

namespace CaiCach.ReformPlans.Reorganising;

/// <summary>Another unit helps with a task since a reorganisation.</summary>
public sealed record CooperationTransferred(Guid FromUnitId, Guid ToUnitId, string Decision) : IRecordEvent
{
    public string Type => "plan-task.cooperation-transferred";
}
