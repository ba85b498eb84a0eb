namespace CaiCach.Organisations.Sessions;

/// <summary>A session that has begun.</summary>
public sealed record StartedSession(Guid Id);
