using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Files;
using CaiCach.Organisations.Calendars.Listing;
using CaiCach.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Calendars.Keeping;

/// <summary>Days of a layer from a file, whole or not at all.</summary>
[RequestSizeLimit(2_000_000)]
public sealed class ImportModel(CalendarList list, PrepareCalendarChange prepare, CurrentOfficial current) : KeepPage(list, prepare, current)
{
    const int ShownRefusals = 50;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (Upload is null)
        {
            return Refuse([new Refusal("calendar.file", "Hãy chọn tệp.", nameof(Upload))]);
        }

        using var content = new MemoryStream();
        await Upload.CopyToAsync(content, Aborted);
        var read = CalendarFileText.Read(content.ToArray());
        if (read.Refusals.Count > 0)
        {
            return Refuse([.. read.Refusals.Take(ShownRefusals).Select(r => r with { Field = nameof(Upload) })]);
        }

        return await PrepareAsync(new PrepareCalendarChangeOptions { LayerId = Id, Days = read.Days });
    }
}
