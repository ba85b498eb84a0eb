namespace CaiCach.Web.Api;

/// <summary>Marks a route that writes; the document then asks for the key, and names <c>If-Match</c> where there is a version to match.</summary>
internal sealed record CommandRoute(bool IsVersioned);
