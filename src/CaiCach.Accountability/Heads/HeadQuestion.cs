namespace CaiCach.Accountability.Heads;

/// <summary>Which heads, for which days.</summary>
/// <param name="To">Last day, included.</param>
/// <param name="AgencyId">One agency; null for all that the person may see.</param>
public sealed record HeadQuestion(DateOnly From, DateOnly To, Guid? AgencyId = null);
