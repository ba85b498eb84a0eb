namespace CaiCach.Web.Api;

/// <summary>A body as the document shows it; a test reads it as the route would.</summary>
internal sealed record ExampleBody(string Json);
