using CaiCach.Composition;
using CaiCach.Web.Api;
using CaiCach.Web.Feeds;
using CaiCach.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Configuration.AddEnvironmentVariables("CAICACH_");
if (builder.Configuration["Demonstration:ClockFile"] is { } clock)
{
    builder.Configuration.AddJsonFile(Path.GetFullPath(clock), optional: true);
}

builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Services.AddCaiCach(builder.Configuration);
builder.Services.AddWeb(builder.Configuration);
builder.Services.AddApi();

var app = builder.Build();
app.UseForwardedHeaders();
app.UseSecurityHeaders();
app.UseCompression();
app.UseExceptionHandler("/error");
app.UseStatusCodePagesWithReExecute("/error", "?code={0}");
app.UseApiProblems();
app.UseStaticFiles(StaticFiles.Options);
app.UseRouting();
app.UseAuthentication();
app.UseRequestLimits();
app.UseSignInDuties();
app.UseAuthorization();
app.UseAntiforgery();
app.UsePrintedPages();
app.UseConditionalReads();
app.MapApi();
app.MapCalendars();
app.MapWorkingCalendars();
app.MapRazorPages();
await app.RunAsync();

/// <summary>The entrance, visible to tests.</summary>
public partial class Program;
