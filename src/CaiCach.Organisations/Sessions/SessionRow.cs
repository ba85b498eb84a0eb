namespace CaiCach.Organisations.Sessions;

/// <summary>An open session, as its owner and the administrator see it.</summary>
public sealed record SessionRow(Guid Id, string Device, string Address, Guid PostId, DateTimeOffset StartedAt, DateTimeOffset LastSeenAt);
