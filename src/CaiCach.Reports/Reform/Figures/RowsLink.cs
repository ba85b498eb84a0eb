using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace CaiCach.Reports.Reform.Figures;

/// <summary>Addresses of lists in the product.</summary>
internal static class RowsLink
{
    public static string To(string path, params (string Name, object? Value)[] query) => path + QueryString.Create(
        query.Where(q => q.Value is not null).Select(q => KeyValuePair.Create(q.Name, (string?)Text(q.Value!))));

    static string Text(object value) => value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
