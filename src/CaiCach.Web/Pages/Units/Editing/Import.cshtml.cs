using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Units.Editing;

/// <summary>A list of units from a file, all of it or nothing.</summary>
public sealed class ImportModel(ImportUnits command, CurrentOfficial current) : KitPage(current)
{
    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(bool onlyCheck)
    {
        if (Upload is null)
        {
            return Refuse([new Refusal("organisations.unit_file", "Chọn tệp CSV hoặc XLSX.", nameof(Upload))]);
        }

        using var content = new MemoryStream();
        await Upload.CopyToAsync(content, Aborted);
        var taken = await command.RunAsync(new ImportUnitsOptions { File = content.ToArray(), From = From, OnlyCheck = onlyCheck }, Current.Context(CommandKey), Aborted);
        if (!taken.Succeeded)
        {
            return Refuse([.. taken.Refusals.Select(r => r.Field == nameof(ImportUnitsOptions.File) ? r with { Field = nameof(Upload) } : r)]);
        }

        Flash(taken.Value.Written ? $"Đã lập {taken.Value.Taken} đơn vị." : $"Tệp đúng: {taken.Value.Taken} đơn vị. Chưa ghi gì; chọn tệp lại rồi bấm Nạp.");
        return Redirect(taken.Value.Written ? "/units" : "/units/import");
    }
}
