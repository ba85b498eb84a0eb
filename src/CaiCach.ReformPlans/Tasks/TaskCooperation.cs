namespace CaiCach.ReformPlans.Tasks;

/// <summary>An agency or unit helps with a task (cơ quan phối hợp).</summary>
public sealed class TaskCooperation
{
    public Guid TaskId { get; set; }

    public Guid UnitId { get; set; }

    public Guid AgencyId { get; set; }
}
