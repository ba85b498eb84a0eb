namespace CaiCach.Organisations.Feeds;

/// <summary>A feed address, readable this once; only its hash is kept.</summary>
/// <param name="Token">Empty when the command was repeated: then it has been shown already.</param>
public sealed record CreatedCalendarFeed(Guid Id, string Token);
