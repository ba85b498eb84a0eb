using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaiCach.Dossiers.Importing;

/// <summary>Says where in a register the parts of a dossier stand (a JSON file written once per register).</summary>
public sealed record RegisterMap
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true,
    };

    /// <summary>Short name of the register; with the number it identifies a dossier, so a second run finds what the first took.</summary>
    public required string Register { get; init; }

    /// <summary>Code of the procedure that the register is about.</summary>
    public required string Procedure { get; init; }

    /// <summary>Code of the agency that answers for every line.</summary>
    public required string Agency { get; init; }

    public required RegisterColumns Columns { get; init; }

    /// <summary>Formats of dates without an offset, tried in order; they mean the time of Viet Nam.</summary>
    public IReadOnlyList<string> DateFormats { get; init; } = ["dd/MM/yyyy HH:mm", "dd/MM/yyyy", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd"];

    /// <exception cref="RegisterFileException">The map is not JSON of this shape, or lacks a part.</exception>
    public static RegisterMap Read(string path)
    {
        try
        {
            var map = JsonSerializer.Deserialize<RegisterMap>(File.ReadAllText(path), Json) ?? throw new RegisterFileException("Tệp ánh xạ trống.");
            return map.Register.Length is 0 or > 60 || map.Register.Contains('/', StringComparison.Ordinal)
                ? throw new RegisterFileException("Tên sổ (register) phải có từ 1 đến 60 ký tự, không có dấu /.")
                : map;
        }
        catch (Exception exception) when (exception is JsonException or IOException)
        {
            throw new RegisterFileException($"Không đọc được tệp ánh xạ {path}: {exception.Message}", exception);
        }
    }
}
