using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CaiCach.Kernel.Data;

/// <summary>snake_case columns, enums as words, no cascading deletes: nothing legal disappears as a side effect.</summary>
internal static class ModelConventions
{
    public static void Apply(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
            {
                Name(property, "");
            }

            foreach (var part in entity.GetComplexProperties())
            {
                foreach (var property in part.ComplexType.GetProperties())
                {
                    Name(property, ToSnake(part.Name) + "_");
                }
            }

            // Ids are made by the application; without this EF would take a new child of a loaded parent for an old one.
            foreach (var property in entity.GetProperties().Where(p => p.IsPrimaryKey() && p.ClrType == typeof(Guid)))
            {
                property.ValueGenerated = ValueGenerated.Never;
            }

            foreach (var key in entity.GetForeignKeys())
            {
                key.DeleteBehavior = DeleteBehavior.Restrict;
            }

            foreach (var index in entity.GetIndexes())
            {
                index.SetDatabaseName(IndexName(entity, index));
            }
        }
    }

    static void Name(IMutableProperty property, string prefix)
    {
        property.SetColumnName(prefix + ToSnake(property.Name));
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (type.IsEnum && property.GetValueConverter() is null)
        {
            property.SetProviderClrType(typeof(string));
            property.SetMaxLength(40);
        }
    }

    static string IndexName(IMutableEntityType entity, IMutableIndex index) =>
        "ix_" + entity.GetTableName() + "_" + string.Join("_", index.Properties.Select(p => ToSnake(p.Name)))
        + (index.GetFilter() is null ? "" : "_open");

    static string ToSnake(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]))
            {
                if (i > 0 && (char.IsLower(name[i - 1]) || char.IsDigit(name[i - 1])))
                {
                    text.Append('_');
                }

                text.Append(char.ToLowerInvariant(name[i]));
            }
            else
            {
                text.Append(name[i]);
            }
        }

        return text.ToString();
    }
}
