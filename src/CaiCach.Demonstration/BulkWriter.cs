using System.Data.Common;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace CaiCach.Demonstration;

/// <summary>
/// Inserts many entities through one prepared statement per table, columns and conversions read from the model so that they cannot drift.
/// For seeds and imports inside the caller's transaction; people's commands go through the action runner.
/// </summary>
public sealed class BulkWriter(AppDb db, IDbContextTransaction transaction) : IDisposable
{
    readonly Dictionary<Type, Table> tables = [];

    public void Insert(object entity)
    {
        if (!tables.TryGetValue(entity.GetType(), out var table))
        {
            tables[entity.GetType()] = table = new Table(db, transaction, db.Model.FindEntityType(entity.GetType())!);
        }

        table.Insert(entity);
    }

    public void Dispose()
    {
        foreach (var table in tables.Values)
        {
            table.Dispose();
        }
    }

    sealed class Table : IDisposable
    {
        readonly DbCommand command;
        readonly List<(DbParameter Parameter, Func<object, object?> Value)> cells = [];

        public Table(AppDb db, IDbContextTransaction transaction, IEntityType type)
        {
            command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = transaction.GetDbTransaction();
            var names = new List<string>();
            foreach (var (property, value) in Columns(type))
            {
                var mapping = property.GetRelationalTypeMapping();
                var parameter = mapping.CreateParameter(command, "p" + names.Count, null, nullable: true);
                var converter = mapping.Converter;
                command.Parameters.Add(parameter);
                cells.Add((parameter, entity => value(entity) is { } given ? converter is null ? given : converter.ConvertToProvider(given) : null));
                names.Add(property.GetColumnName());
            }

            command.CommandText = $"INSERT INTO {type.GetTableName()} ({string.Join(", ", names.Select(n => '"' + n + '"'))}) VALUES ({string.Join(", ", names.Select((_, i) => "@p" + i))})";
            command.Prepare();
        }

        public void Insert(object entity)
        {
            foreach (var (parameter, value) in cells)
            {
                parameter.Value = value(entity) ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }

        public void Dispose() => command.Dispose();

        static IEnumerable<(IProperty, Func<object, object?>)> Columns(IEntityType type)
        {
            foreach (var property in type.GetProperties())
            {
                var getter = property.PropertyInfo!;
                yield return (property, getter.GetValue);
            }

            foreach (var part in type.GetComplexProperties())
            {
                var whole = part.PropertyInfo!;
                foreach (var property in part.ComplexType.GetProperties())
                {
                    var getter = property.PropertyInfo!;
                    yield return (property, entity => whole.GetValue(entity) is { } value ? getter.GetValue(value) : null);
                }
            }
        }
    }
}
