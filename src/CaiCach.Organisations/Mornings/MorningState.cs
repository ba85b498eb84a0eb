namespace CaiCach.Organisations.Mornings;

/// <summary>Address and wish of a person, and the last letter.</summary>
/// <param name="Email">Where it goes; null: nowhere.</param>
/// <param name="IsWanted">Not switched off.</param>
/// <param name="LastDay">Day of the last letter.</param>
/// <param name="QueuedAt">When it was written.</param>
/// <param name="SentAt">When the mail gateway took it; null while it waits.</param>
public sealed record MorningState(string? Email, bool IsWanted, DateOnly? LastDay, DateTimeOffset? QueuedAt, DateTimeOffset? SentAt);
