/// The builtin types of a session.
package final class Types {
    package let type: TypeObject
    package let object: TypeObject
    package let none, ellipsis, notImplemented: TypeObject
    package let int, bool, float, complex, str, bytes, bytearray, memoryview: TypeObject
    package let list, tuple, dict, set, frozenset, range, slice: TypeObject
    package let dictKeys, dictValues, dictItems, mappingProxy: TypeObject
    package let function, builtinFunction, method, methodDescriptor, wrapperDescriptor,
        methodWrapper: TypeObject
    package let classMethodDescriptor: TypeObject
    package let memberDescriptor, getSetDescriptor, property, classMethod, staticMethod, superType: TypeObject
    package let module, cell, code, frame, traceback: TypeObject
    package let generator, coroutine, coroutineWrapper, asyncGenerator, asyncGeneratorSend: TypeObject
    package let weakReference, simpleNamespace, genericAlias, unionType: TypeObject
    package let typeVar, paramSpec, typeVarTuple, typeAlias: TypeObject
    package let enumerate, filter, map, zip, reversed: TypeObject
    package let listIterator, tupleIterator, stringIterator, asciiIterator: TypeObject
    package let bytesIterator, bytearrayIterator, rangeIterator: TypeObject
    package let dictKeyIterator, dictValueIterator, dictItemIterator, setIterator: TypeObject
    package let sequenceIterator, callableIterator, memoryviewIterator: TypeObject

    init(_ session: Session) {
        let type = TypeObject(
            session, metatype: nil, name: "type", bases: [], layout: .type, define: defineTypeType)
        let object = TypeObject(
            session, metatype: type, name: "object", bases: [], layout: .instance, define: defineObjectType)
        object.mro = [object]
        type.bases = [object]
        type.base = object
        object.subclasses.append(.passUnretained(type))
        type.mro = [type, object]
        self.type = type
        self.object = object

        func make(
            _ name: String, _ layout: TypeObject.Layout = .closed, base: TypeObject? = nil,
            module: String = "builtins",
            define: @escaping (TypeBuilder) -> Void
        ) -> TypeObject {
            let base = base ?? object
            let made = TypeObject(
                session, metatype: type, name: name, bases: [base], layout: layout, moduleName: module,
                define: define)
            made.mro = [made] + base.mro
            return made
        }

        none = make("NoneType", define: defineNoneType)
        ellipsis = make("ellipsis", define: defineEllipsisType)
        notImplemented = make("NotImplementedType", define: defineNotImplementedType)
        int = make("int", .int, define: defineIntType)
        bool = make("bool", .closed, base: int, define: defineBoolType)
        float = make("float", .float, define: defineFloatType)
        complex = make("complex", .complex, define: defineComplexType)
        str = make("str", .str, define: defineStrType)
        bytes = make("bytes", .bytes, define: defineBytesType)
        bytearray = make("bytearray", .bytearray, define: defineByteArrayType)
        memoryview = make("memoryview", define: defineMemoryViewType)
        list = make("list", .list, define: defineListType)
        tuple = make("tuple", .tuple, define: defineTupleType)
        dict = make("dict", .dict, define: defineDictType)
        set = make("set", .set, define: defineSetType)
        frozenset = make("frozenset", .frozenset, define: defineFrozenSetType)
        range = make("range", define: defineRangeType)
        slice = make("slice", define: defineSliceType)
        dictKeys = make("dict_keys", define: defineDictKeysType)
        dictValues = make("dict_values", define: defineDictValuesType)
        dictItems = make("dict_items", define: defineDictItemsType)
        mappingProxy = make("mappingproxy", define: defineMappingProxyType)
        function = make("function", define: defineFunctionType)
        builtinFunction = make("builtin_function_or_method", define: defineBuiltinFunctionType)
        method = make("method", define: defineMethodType)
        methodDescriptor = make("method_descriptor", define: defineMethodDescriptorType)
        wrapperDescriptor = make("wrapper_descriptor", define: defineMethodDescriptorType)
        classMethodDescriptor = make("classmethod_descriptor", define: defineMethodDescriptorType)
        methodWrapper = make("method-wrapper", define: defineMethodWrapperType)
        memberDescriptor = make("member_descriptor", define: defineMemberDescriptorType)
        getSetDescriptor = make("getset_descriptor", define: defineGetSetDescriptorType)
        property = make("property", .property, define: definePropertyType)
        classMethod = make("classmethod", .classMethod, define: defineClassMethodType)
        staticMethod = make("staticmethod", .staticMethod, define: defineStaticMethodType)
        superType = make("super", .native, define: defineSuperType)
        module = make("module", .module, define: defineModuleType)
        cell = make("cell", define: defineCellType)
        code = make("code", define: defineCodeType)
        frame = make("frame", define: defineFrameType)
        traceback = make("traceback", define: defineTracebackType)
        generator = make("generator", define: defineGeneratorType)
        coroutine = make("coroutine", define: defineCoroutineType)
        coroutineWrapper = make("coroutine_wrapper", define: defineCoroutineWrapperType)
        asyncGenerator = make("async_generator", define: defineAsyncGeneratorType)
        asyncGeneratorSend = make("async_generator_asend", define: defineAsyncGeneratorSendType)
        weakReference = make("ReferenceType", .native, module: "weakref", define: defineWeakReferenceType)
        simpleNamespace = make(
            "SimpleNamespace", .instance, module: "types", define: defineSimpleNamespaceType)
        genericAlias = make("GenericAlias", .native, module: "types", define: defineGenericAliasType)
        unionType = make("UnionType", module: "types", define: defineUnionTypeType)
        typeVar = make("TypeVar", module: "typing", define: defineTypeVarType)
        paramSpec = make("ParamSpec", module: "typing", define: defineParamSpecType)
        typeVarTuple = make("TypeVarTuple", module: "typing", define: defineTypeVarTupleType)
        typeAlias = make("TypeAliasType", module: "typing", define: defineTypeAliasType)
        enumerate = make("enumerate", .native, define: defineEnumerateType)
        filter = make("filter", .native, define: defineFilterType)
        map = make("map", .native, define: defineMapType)
        zip = make("zip", .native, define: defineZipType)
        reversed = make("reversed", .native, define: defineReversedType)
        listIterator = make("list_iterator", define: defineListIteratorType)
        tupleIterator = make("tuple_iterator", define: defineTupleIteratorType)
        stringIterator = make("str_iterator", define: defineStringIteratorType)
        asciiIterator = make("str_ascii_iterator", define: defineStringIteratorType)
        bytesIterator = make("bytes_iterator", define: defineBytesIteratorType)
        bytearrayIterator = make("bytearray_iterator", define: defineBytesIteratorType)
        rangeIterator = make("range_iterator", define: defineRangeIteratorType)
        dictKeyIterator = make("dict_keyiterator", define: defineDictKeyIteratorType)
        dictValueIterator = make("dict_valueiterator", define: defineDictValueIteratorType)
        dictItemIterator = make("dict_itemiterator", define: defineDictItemIteratorType)
        setIterator = make("set_iterator", define: defineSetIteratorType)
        sequenceIterator = make("iterator", define: defineSequenceIteratorType)
        callableIterator = make("callable_iterator", define: defineCallableIteratorType)
        memoryviewIterator = make("memory_iterator") { $0.iteratorMethods() }
    }

    /// Calls `body` with each type.
    func forEach(_ body: (TypeObject) -> Void) {
        let all = [
            type, object, none, ellipsis, notImplemented, int, bool, float, complex, str, bytes, bytearray,
            memoryview, list, tuple, dict, set, frozenset, range, slice, dictKeys, dictValues, dictItems,
            mappingProxy, function, builtinFunction, method, methodDescriptor, wrapperDescriptor,
            classMethodDescriptor, methodWrapper, memberDescriptor, getSetDescriptor, property, classMethod,
            staticMethod,
            superType, module, cell, code, frame, traceback, generator, coroutine, coroutineWrapper,
            asyncGenerator, asyncGeneratorSend, weakReference, simpleNamespace, genericAlias, unionType,
            typeVar, paramSpec, typeVarTuple, typeAlias, enumerate, filter, map, zip, reversed,
            listIterator, tupleIterator, stringIterator, asciiIterator, bytesIterator, bytearrayIterator,
            rangeIterator, dictKeyIterator,
            dictValueIterator, dictItemIterator, setIterator, sequenceIterator, callableIterator,
            memoryviewIterator,
        ]
        for type in all { body(type) }
    }
}
