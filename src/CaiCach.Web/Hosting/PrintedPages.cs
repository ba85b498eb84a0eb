using System.Text;
using System.Xml.Linq;
using CaiCach.Reports.Documents;

namespace CaiCach.Web.Hosting;

/// <summary>
/// Any page below <c>/print</c> leaves as PDF or DOCX when asked for with <c>?format=pdf</c> or <c>?format=docx</c>: the same page, printed by Chromium, or its
/// words set by the writer of documents.
/// </summary>
internal static class PrintedPages
{
    // The printed copy runs no script and fetches nothing.
    const string NothingElse = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">";

    public static void UsePrintedPages(this IApplicationBuilder app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments("/print", StringComparison.Ordinal) && context.Request.Query["format"].ToString() is "pdf" or "docx",
        branch => branch.Use(PrintAsync));

    static async Task PrintAsync(HttpContext context, RequestDelegate next)
    {
        var pdf = context.Request.Query["format"] == "pdf";
        if (pdf && ChromiumPdf.Program is null)
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
            var html = Encoding.UTF8.GetString(bytes);
            bytes = pdf ? await ChromiumPdf.PrintAsync(WithStyle(context, html), context.RequestAborted) : WordPage.Of(Content(html));
            context.Response.ContentType = pdf ? "application/pdf" : "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            if (!pdf)
            {
                context.Response.Headers.ContentDisposition = $"attachment; filename=\"{context.Request.Path.Value!.Split('/')[2]}.docx\"";
            }
        }

        context.Response.ContentLength = bytes.Length;
        await original.WriteAsync(bytes, context.RequestAborted);
    }

    // Print pages are written so that they can be read as XML, but for the one element that HTML leaves open.
    static XElement Content(string html) => XElement.Parse(
        html[html.IndexOf("<main>", StringComparison.Ordinal)..(html.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)].Replace("<br>", "<br/>", StringComparison.Ordinal),
        LoadOptions.PreserveWhitespace);

    static string WithStyle(HttpContext context, string html)
    {
        var file = context.RequestServices.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider.GetFileInfo("css/print.css");
        using var reader = new StreamReader(file.CreateReadStream());
        return html
            .Replace("<head>", "<head>" + NothingElse, StringComparison.Ordinal)
            .Replace("</head>", $"<style>{reader.ReadToEnd()}</style></head>", StringComparison.Ordinal);
    }
}
