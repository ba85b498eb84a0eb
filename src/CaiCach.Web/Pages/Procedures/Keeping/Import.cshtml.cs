using CaiCach.Kernel.Outcomes;
using CaiCach.Procedures.Importing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Procedures.Keeping;

/// <summary>Takes national procedure records from a file: shows what was understood, record by record, then writes drafts.</summary>
[RequestFormLimits(ValueCountLimit = 60_000)]
public sealed class ImportModel(ProcedureImport import, ImportProcedures command, CurrentOfficial current) : KitPage(current)
{
    /// <summary>So many records and findings are shown; all are counted.</summary>
    public const int Shown = 100;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? FileHash { get; set; }

    [BindProperty]
    public bool Seen { get; set; }

    [BindProperty(Name = nameof(Skip))]
    public List<int> Skip { get; set; } = [];

    /// <summary>Null until a file was read.</summary>
    public ReadProcedures? Reading { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostReadAsync()
    {
        if (Upload is null)
        {
            return Refuse([new Refusal("procedure.file", "Hãy chọn tệp bản ghi thủ tục.", nameof(Upload))]);
        }

        await using var content = Upload.OpenReadStream();
        var read = await import.ReadAsync(content, Current.Context(null), Aborted);
        if (!read.Succeeded)
        {
            return Refuse(read.Refusals);
        }

        (FileHash, Reading) = (read.Value.FileHash, read.Value);
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostTakeAsync()
    {
        var taken = await command.RunAsync(new ImportProceduresOptions { FileHash = FileHash, Seen = Seen, Skip = Skip }, Current.Context(CommandKey), Aborted);
        if (!taken.Succeeded)
        {
            var again = await import.AgainAsync(FileHash, Current.Context(null), Aborted);
            Reading = again.Value;
            return Refuse(taken.Refusals);
        }

        Flash($"Đã ghi {taken.Value.Drafts} bản nháp ({taken.Value.New} thủ tục mới); {taken.Value.Same} bản ghi giống bản đang có, {taken.Value.LeftOut} bản ghi bị bỏ.");
        return Redirect("/procedures?standing=Draft");
    }
}
