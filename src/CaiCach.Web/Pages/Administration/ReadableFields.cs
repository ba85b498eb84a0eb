using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaiCach.Web.Pages.Administration;

internal static class ReadableFields
{
    /// <summary>Puts words people understand where a date or a choice could not be read.</summary>
    public static bool FieldsAreReadable(this PageModel page)
    {
        foreach (var (field, entry) in page.ModelState.Where(e => e.Value!.Errors.Count > 0))
        {
            entry!.Errors.Clear();
            entry.Errors.Add(field.EndsWith(".From", StringComparison.Ordinal) || field.EndsWith(".To", StringComparison.Ordinal) || field == "LastDay"
                ? "Ngày không đọc được; gõ dạng ngày/tháng/năm."
                : "Chọn một mục trong danh sách.");
            page.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return page.ModelState.IsValid;
    }
}
