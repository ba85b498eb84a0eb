using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Listing;

/// <summary>A task with its state on the day asked for.</summary>
public sealed record TaskAsOf(Guid TaskId, int Ordinal, TaskState State);
