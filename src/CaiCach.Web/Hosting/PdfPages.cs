using System.Text;
using CaiCach.Reports.Documents;

namespace CaiCach.Web.Hosting;

/// <summary>Any page below <c>/print</c> asked for with <c>?format=pdf</c> leaves as PDF: the same page, printed by Chromium.</summary>
internal static class PdfPages
{
    // The printed copy runs no script and fetches nothing.
    const string NothingElse = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">";

    public static void UsePdfPages(this IApplicationBuilder app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments("/print", StringComparison.Ordinal) && context.Request.Query["format"] == "pdf",
        branch => branch.Use(PrintAsync));

    static async Task PrintAsync(HttpContext context, RequestDelegate next)
    {
        if (ChromiumPdf.Program is null)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync("Máy chủ chưa cài Chromium nên chưa xuất được PDF. Hãy mở trang in và dùng lệnh In của trình duyệt.", context.RequestAborted);
            return;
        }

        var original = context.Response.Body;
        using var page = new MemoryStream();
        context.Response.Body = page;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = original;
        }

        var isPage = context.Response.StatusCode == StatusCodes.Status200OK && context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true;
        var bytes = page.ToArray();
        if (isPage)
        {
            bytes = await ChromiumPdf.PrintAsync(WithStyle(context, Encoding.UTF8.GetString(bytes)), context.RequestAborted);
            context.Response.ContentType = "application/pdf";
        }

        context.Response.ContentLength = bytes.Length;
        await original.WriteAsync(bytes, context.RequestAborted);
    }

    static string WithStyle(HttpContext context, string html)
    {
        var file = context.RequestServices.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider.GetFileInfo("css/print.css");
        using var reader = new StreamReader(file.CreateReadStream());
        return html
            .Replace("<head>", "<head>" + NothingElse, StringComparison.Ordinal)
            .Replace("</head>", $"<style>{reader.ReadToEnd()}</style></head>", StringComparison.Ordinal);
    }
}
