using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Commands;

#pragma warning disable SA1649 // the commands on one record read best on one page

/// <summary>What is to be done with a task, in clean words; <see cref="PlanRules"/> decides.</summary>
public abstract record TaskCommand;

public sealed record AddTask(TaskDetails Details, Decision? Decision) : TaskCommand;

public sealed record AmendTask(TaskDetails Details, Decision? Decision, string? Reason) : TaskCommand;

public sealed record AssignTask(Guid UnitId, Guid OfficialId) : TaskCommand;

/// <param name="DueOn">A new date; null keeps the one in force.</param>
public sealed record TransferTask(Guid LeadUnitId, Guid AgencyId, Guid? UnitId, Guid? OfficialId, DateOnly? DueOn, Decision? Decision, string Reason) : TaskCommand;

public sealed record ReportProgress(int Percent, string Words, TaskProof Proof) : TaskCommand;

public sealed record SubmitOutput(string? Words, TaskProof Proof) : TaskCommand;

public sealed record AcceptOutput(string? Words) : TaskCommand;

public sealed record ReturnOutput(string Reason) : TaskCommand;

public sealed record RequestExtension(DateOnly DueOn, string Reason) : TaskCommand;

public sealed record DecideExtension(bool Granted, Decision? Decision, string? Words) : TaskCommand;

public sealed record CancelTask(Decision? Decision, string Reason) : TaskCommand;
