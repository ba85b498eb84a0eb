namespace CaiCach.ReformPlans.Commands;

/// <summary>From when until when.</summary>
public sealed record TaskDates(DateOnly? StartOn, DateOnly? DueOn);
