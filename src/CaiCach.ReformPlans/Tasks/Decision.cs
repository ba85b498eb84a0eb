namespace CaiCach.ReformPlans.Tasks;

/// <summary>The decision of an authority that a change rests on.</summary>
public sealed record Decision(string Number, DateOnly On);
